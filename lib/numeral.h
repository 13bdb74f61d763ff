/* numeral - how a line is numbered */
#ifndef GK_NUMERAL_H
#define GK_NUMERAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "str.h"

enum head_style {
	HEAD_PLAIN,  /* no numeral */
	HEAD_PART,   /* 第一部分 */
	HEAD_CN,     /* 一、 */
	HEAD_PAREN,  /* （一） */
	HEAD_NUM,    /* 1. 1、 */
	HEAD_PARNUM, /* （1） 1) */
	HEAD_CIRCLE, /* ① */
	HEAD_DOTTED, /* 1.2 */
	HEAD_STYLES
};

struct numeral {
	enum head_style style;
	int number;  /* the last one of 1.2; 0: none */
	bool tight;  /* nothing stands between it and the title: 一总体情况 */
	size_t len;  /* bytes, with what separates it */
	size_t skip; /* where the title begins */
};

/* The value of a Chinese digit, 10 for 十, -1 for any other character. */
int numeral_digit(uint32_t c);
/* The numeral that s begins with; of style HEAD_PLAIN and all 0 if there is none. */
struct numeral numeral_read(struct str s);

#endif
