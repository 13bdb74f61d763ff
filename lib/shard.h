/* shard - in what order pieces of heads stand on a line */
#ifndef GK_SHARD_H
#define GK_SHARD_H

#include "view.h"

enum { SHARD_NAMES = 8, SHARD_MID = 2 };

/* Of which of at most SHARD_NAMES names x is a piece: see term.h.  A part within one has SHARD_MID characters or more. */
struct shard shard_of(const struct label *name, int n, struct label x);
/* Do the n pieces of one line stand in another order than the names, of which `last` may end a group of them: does one that is no other's
 * stand before an earlier one that was not there yet?  Only beginnings are compared with beginnings, ends with ends. */
bool shard_turned(const struct shard *piece, int n, int last);

#endif
