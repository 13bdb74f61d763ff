/* niche - columns that rows show by themselves, without a full one among them */
#ifndef GK_NICHE_H
#define GK_NICHE_H

#include "fit.h"

/* A row that is laid otherwise on the columns of the full rows than on those that it and its neighbours show is not certain any more. */
void niche_mind(struct fit *f);

#endif
