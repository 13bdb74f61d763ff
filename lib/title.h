/* title - title, agency, year, period and date of publication of a report */
#ifndef GK_TITLE_H
#define GK_TITLE_H

#include "doc.h"
#include "str.h"

enum { TITLE_PARTS = 4 };

struct title {
	struct str title, agency;     /* empty: not found */
	int year;                     /* of the report, 0: not found */
	struct str period;            /* 2023-01-01/2023-12-31, empty: not said */
	struct str published;         /* 2024-01-20, empty: not said */
	size_t title_line, agency_line, year_line, period_line, published_line;

	int period_year;              /* the year the period ends in, 0: no period */
	int said_year;                /* where the title tells none: what the prose says instead of the period's, 0: nothing else */
	bool told;                    /* the title names the body or the year */
	bool several;                 /* there are titles of several bodies or years: a list of reports, mostly */
	bool only_named;              /* the agency is just a name that the prose or the page gives, no author's */
	bool only_dated;              /* the year just one that stands there */
	struct str rival;             /* another agency that the text names as its author; empty: none */
	size_t rival_line;
	int rival_year;               /* another year that a title as good names; 0: none */
	size_t item[TITLE_PARTS];     /* items of the document that are the title, no prose */
	size_t nitem;
};

/* Reads them off d.  first: the item of the first section heading, d->n if there is none; end: the item behind the
 * report's last (where page furniture begins). */
void title_read(struct title *t, const struct doc *d, size_t first, size_t end);

#endif
