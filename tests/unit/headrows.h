/* headrows - the heads of the requests, and rows below them: whole, with a blank cell, with six values. */
#ifndef GK_HEADROWS_H
#define GK_HEADROWS_H

#define BIG "9000000000000000000"
#define HEAD2 ": ;自然人;法人或其他组织;;;;;总计\n: ;;商业企业;科研机构;社会公益组织;法律服务机构;其他;\n"
#define ROW "0: 一、;1;2;3;4;5;6;21\n"
#define GAP "0: 一、;1;2;;4;5;6;18\n"
#define SIX "0: 一、;1;2;3;4;5;15\n"

#endif
