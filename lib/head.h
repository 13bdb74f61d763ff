/* head - is a line a heading, how is it numbered, and which section does its title mean */
#ifndef GK_HEAD_H
#define GK_HEAD_H

#include <stdbool.h>

#include "str.h"

enum sect_key { /* the six sections, then the sub-sections of the first */
	SECT_NONE,
	SECT_OVERVIEW,
	SECT_DISCLOSURE,
	SECT_REQUESTS,
	SECT_DISPUTES,
	SECT_PROBLEMS,
	SECT_OTHER,
	SECT_PROACTIVE, /* overview.proactive */
	SECT_ON_REQUEST,
	SECT_MANAGEMENT,
	SECT_PLATFORM,
	SECT_SUPERVISION,
	SECT_KEYS
};

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

struct head {
	enum head_style style;
	int number;         /* of the numeral; the last one of 1.2; 0: none */
	bool tight;         /* nothing stands between numeral and title: 一总体情况 */
	bool toc;           /* ends in leaders or a page number: a line of a table of contents */
	bool stop;          /* the title ended at 。 or ： */
	struct str numeral; /* as printed, with what separates it */
	struct str title;   /* as printed */
	struct str rest;    /* the text behind a heading that stands in one paragraph with it; mostly empty */

	enum sect_key main; /* which of the six sections the title may mean, and how surely (1..9) */
	int weight;
	enum sect_key sub;  /* which part of the overview it may mean */
};

enum { HEAD_WORD = 6 }; /* bytes of the shortest word that gives a title a meaning */

/* Reads text as a heading.  False: it cannot be one.  Whether it is one is decided by sect, which sees the others. */
bool head_parse(struct head *h, struct str text);
/* May what head_parse reads of s mean one of the six sections? */
bool head_may_mean(struct str s);
/* Without blanks, punctuation and decoration; into out, which has room for s.n bytes. */
struct str head_fold(struct str s, char *out);
/* Does a section title commonly end so (情况, 事项, 问题, ...)? */
bool head_ends(struct str title);

#endif
