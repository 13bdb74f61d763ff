/* line - the lines of a text document, normalised, with what their geometry needs */
#ifndef GK_LINE_H
#define GK_LINE_H

#include "str.h"

struct arena;
struct beside;

enum { LINE_LARGE = 4 * 1024 * 1024 };

/* What stands in a line, as bits of line.has. */
enum line_has {
	LINE_TAB = 1,       /* a TAB */
	LINE_GAP = 2,       /* two ASCII blanks together, not at its head */
	LINE_RULE = 4,      /* one of | + { [ or a box drawing character */
	LINE_MARK = 8,      /* one of # * _ \\ [ { & ` $ > that Markdown uses */
	LINE_STOP = 16,     /* 。 */
	LINE_TAG = 32,      /* < */
	LINE_QUOTE = 64,    /* " */
	LINE_DASH = 128,    /* two of - = ~ together */
	LINE_SENTENCE = 256, /* ； ！ or ？ */
	LINE_COMMA = 512,   /* an ASCII comma or semicolon */
	LINE_NUMBER = 1024, /* what a number or a dash in place of one may begin with, Han apart */
	LINE_BLANK = 2048,  /* a blank of any kind, perhaps at its ends */
	LINE_SLASH = 8192,  /* an ASCII / */
	LINE_PRINTED = 16384, /* nothing: its text is another than was printed, which line_printed has */
	LINE_RARE = 32768,  /* one of N n U and ¶, which hardly a report has */
	LINE_SEMICOLON = 1 << 27, LINE_NOTHING = 1 << 26, /* of all lines together: a semicolon; words for nothing, as frame_holds has it */
	LINE_OPEN = 1 << 24,  /* of all lines together: one of more than figures begins with = or h */
	LINE_ZERO = 1 << 25,  /* likewise: with 0 or | */
	LINE_FOLD = 4096,   /* what norm_cell folds other than ASCII blanks and blanks at its ends, or an & that may name it */
};

/* The memo of a line of few ASCII figures and nothing else, as many are, told when it is split: that of any line of one number, and a bit. */
enum { LINE_FIGURES = 1 << 24 | 1 << 16 | 1 << 8 | 3, LINE_FEW = 15 };

struct line {
	struct str text;     /* normalised characters; blanks, TABs and indent kept; no LF, CR or FF */
	unsigned no;         /* source line, from 1 */
	unsigned memo;       /* what lay found the line to be, which it notes there whoever holds the line; 0: nothing yet, as after any change */
	int indent;          /* display columns before the first character that is not blank; -1: a blank line */
	unsigned short has;  /* enum line_has */
	bool page;           /* a form feed stood before it: a new page begins here */
	unsigned char first; /* its first byte that is not a blank's; 0: there is none */
};

struct lines {
	struct line *v;
	size_t n, cap;
	unsigned has; /* all that stands in them, also in those since taken out */
	bool pages;   /* at a form feed a new one begins, behind the first line */
};

/* Splits decoded text (UTF-8) at LF, CRLF, CR and normalises its lines; form feeds become line.page.  Slices point into
 * text, or live in a. */
struct lines line_split(struct str text, struct arena *a);
/* The same; of a text of LINE_LARGE bytes or more the second half beside the first.  What is made of that lives in b until beside_drop. */
struct lines line_split_large(struct str text, struct arena *a, struct beside *b);
/* Is every piece of the line without blanks at its ends as norm_cell leaves it?  words: every one without more than one ASCII blank. */
static inline bool
line_folded(const struct line *l, bool words)
{
	return !(l->has & (words ? LINE_FOLD | LINE_TAB : LINE_FOLD | LINE_TAB | LINE_GAP));
}
/* Gives a line another text, s, which is as printed then. */
void line_set(struct line *l, struct str s);
/* The line, whose text is a copy in a then, was printed so: hardly one is, so what was printed stands before the text and not in each. */
void line_print(struct line *l, struct str printed, struct arena *a);
/* The line as printed, for its positions. */
static inline struct str
line_printed(const struct line *l)
{
	struct str s = l->text;

	if (l->has & LINE_PRINTED)
		memcpy(&s, s.p - sizeof s, sizeof s);
	return s;
}
/* What stands in s, which is valid UTF-8: enum line_has. */
unsigned line_has(struct str s);
/* What line.first is of s. */
unsigned char line_first(struct str s);
/* Is the character at p, which is not ASCII, Han, or of the punctuation and the fullwidth forms that stand beside it?  These are
 * two columns wide; so may others be. */
static inline bool
line_wide(const unsigned char *p)
{
	return (*p >= 0xE4 && *p <= 0xE9) || (*p == 0xE3 && p[1] == 0x80 && p[2] < 0xAA) || (*p == 0xEF && p[1] == 0xBC && p[2] > 0x80);
}
/* Display columns of s: CJK and fullwidth 2, combining 0, others 1 (utf8proc). */
size_t line_width(struct str s);
/* Has s so many of them? */
bool line_reaches(struct str s, size_t columns);
/* About the display columns of s, for long lines: an ASCII character is 1 wide, three bytes of others 2. */
size_t line_columns(struct str s);
/* Characters (code points) of s. */
size_t line_chars(struct str s);

#endif
