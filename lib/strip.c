#include "strip.h"
void
strip_rows(struct table *t, struct view *v, struct arena *a)
{
	(void)t, (void)v, (void)a;
}
