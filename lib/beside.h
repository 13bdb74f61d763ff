/* beside - a part of a large document's work, done beside the rest of it by a second thread, in memory of its own */
#ifndef GK_BESIDE_H
#define GK_BESIDE_H

#include <pthread.h>
#include <setjmp.h>
#include <stdbool.h>

#include "mem.h"

/* The parts that a document may have. */
enum { BESIDE_LINES, BESIDE_ITEMS, BESIDE_PARTS };

struct beside {
	bool threads;         /* may there be a second thread?  If not, the part is done when its end is waited for */
	struct arena a, work, page; /* what the part may use; of page nothing is there when it has ended */

	struct mem_budget budget; /* of these: half of what the document has left when the part begins */
	struct mem_budget *of;    /* the document's, which has the other half until the part ends; NULL: there is none */
	struct mem_budget before; /* and as it was */
	size_t counted;           /* bytes of these that are counted there, too */
	void (*part)(void *with);
	void *with;
	pthread_t thread;
	bool begun, threaded, over; /* over: it wanted more than its half */
	jmp_buf out;
};

/* Begins part(with), which may use the arenas of b, and none of the document's, while the caller uses memory of the budget `of`, or NULL.
 * Where that half does not suffice the part is given up, and the caller has all. */
void beside_begin(struct beside *b, struct mem_budget *of, void (*part)(void *with), void *with);
/* Waits for its end.  True: it is done, and what it took counts as the document's until beside_drop; false: it was given up, and has no
 * memory any more. */
bool beside_end(struct beside *b);
/* Gives back what the part has, which has ended or never begun. */
void beside_drop(struct beside *b);

#endif
