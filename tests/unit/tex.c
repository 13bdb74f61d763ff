/* Unit tests of tex: tables of LaTeX, and its headings. */
#include "../../lib/tex.c"
#include "reads.h"

#define B "\\begin{tabular}{ll}"
#define E "\\end{tabular}"
#define X16 "||||||||||||||||"

static const struct reads test[] = {
	{"@ lines", "" B "\n甲 & 1 \\\\\n乙\n & \n2\n" E " x\nx\n", "R:甲@2|1@2 R:乙@4|2@6 -"},
	{"words before it on its line", "\\textbf{甲} " B " 乙 & 1 \\\\ " E "\n", "-"},
	{"commands before it", "\\centering " B " 乙 & 1 \\\\ " E "\n", "R:乙|1"},
	{"on one line", "" B " \\hline 甲 & 1 \\\\ \\hline 乙 & 2 \\\\ \\hline " E "\n", "R:甲|1 R:乙|2"},
	{"the last row without its end", "" B "甲 & 1" E "\n", "R:甲|1"},
	{"nothing in it", "" B "\\hline \\\\ " E "\n" B E "\n", ""},
	{"blank cells", "" B " & & \\\\ & \\\\ x \\\\ " E "\n", "R:|| R:| R:x"},
	{"columns", "" B "\\multicolumn{3}{|c|}{甲} & 1 \\\\ \\multicolumn{0}{c}{乙} & \\multicolumn{99}{c}{2} \\\\ \\multicolumn x \\\\" E "\n",
	 "R:甲|||1 R:乙|2 R:x"},
	{"rows", "" B "\\multirow{2}{*}{甲} & \\multirow[t]{2}{2em}{1} \\\\ \\multirow{2}*{乙} & 2" E "\n", "R:甲|1 R:|2"},
	{"braces", "" B "{甲 & \\\\ 乙} & {1}{2} \\\\ } & { " E "\n", "R:甲     乙|12 R:|"},
	{"inner ones", "" B "\\begin{minipage}[b]{2em}\\raggedright 甲\\\\乙\\end{minipage} & \\begin{tabular}{l}1 & \\\\ 2\\end{tabular} \\\\ 丙\\end{x} & 3" E "\n",
	 "R:甲 乙|1     2 R:丙|3"},
	{"the ends of rows", "" B "甲 & 1 \\\\[2pt] 乙 & 2 \\\\* 丙 & 3 \\tabularnewline 丁 & 4\\\\*[1em] 戊 & 5" E "\n",
	 "R:甲|1 R:乙|2 R:丙|3 R:丁|4 R:戊|5"},
	{"marks of numbers", "" B "$1{,}234$ & \\(5\\) & \\[6\\] & \\$7 & 8\\% & 9\\,000 & 1~2 & 3\\ 4 & 5\\!6 & 7\\" E "\n",
	 "R:1,234|5|6|$7|8%|9 000|1 2|3 4|56|7 R:endtabular"},
	{"notes and what is struck out", "" B "1\\textsuperscript{2} & 3^{4} & \\sout{5}6 & 7\\footnotemark[8] & \\st{9} & 1\\footnote{2}" E "\n",
	 "R:1^2|3^4|^56|7^|^9|1^2"},
	{"commands that go", "" B "\\toprule\\rowcolor[gray]{0.9}\\textbf{甲} & \\small 1 \\\\ \\cmidrule(lr){1-2}\\cline{1-2} \\makecell[l]{乙\\\\丙} & \\quad 2\\newline 3 \\\\ \\noalign{\\smallskip} \\ldots & \\times " E "\n",
	 "R:甲|1 R:乙 丙|2  3 R:…|×"},
	{"others stay", "" B "\\textcolor{red}{1} & \\x2 & \\textsubscript{3} & 4\\dag" E "\n", "R:1|\\x2|\\textsubscript3|4\\dag"},
	{"what ends nowhere", "" B "\\multirow{2 & \\multicolumn{2}{c & \\cmidrule(1 & \\rowcolor[1 " E "\n", ""},
	{"a comment", "" B "甲 % & 2\n & 1\\% \\\\ " E "\n", "R:甲|1%"},
	{"other names", "\\begin{tabular*}{5cm}[t]{ll}甲 & 1\\end{tabular*}\n$$\\begin{array}{l}乙 & 2\\end{array}$$\n\\begin{tabularx}{\\textwidth}{X}丙 & 3\\end{tabularx}\n\\begin{longtable}[]{@{}ll@{}}丁 & 4 \\endhead\\end{longtable}\n",
	 "R:甲|1 R:乙|2 R:丙|3 R:丁|4"},
	{"within others", "\\begin{table}\\begin{center}" B "甲 & 1" E "\\end{center}\\end{table}\n", "R:甲|1"},
	{"behind words", "甲" B "乙 & 1" E "\n\\begin{tab}甲 & 1\\end{tab}\n\\begin{甲\n\\x\n", "- - - -"},
	{"no end", "" B "甲 & 1\n\\begin{x}\n", "- -"},
	{"another before it", "" B "甲 & 1\n" B "乙 & 2" E "\n", "- R:乙|2"},
	{"headings", "\\section*{甲\\textbf{乙}}\\label{x}\n\\title{丙}\n  \\subsection{丁\n\\hypertarget{x}{%\n\\paragraph{a\\_b}\n",
	 "D:markup|\\section* T:甲乙 D:markup|\\title T:丙 D:markup|\\subsection T:丁 D:markup|\\hypertarget{x}{% D:markup|\\paragraph T:a_b"},
	{"a table that never ended, and one on lines of its own", "" B "甲 & 1\n" B "\n乙 & 2\n" E "\n" E "\n", "- R:乙|2 -"},
	{"one that begins on the same line is within it", "" B B "甲\n & 乙" E " & 1\\\\\n丙 & 2" E "\n", "R:甲    乙|1 R:丙|2"},
	{"and one behind a cell", "" B "甲 & \n乙 " B "1\n2" E "\\\\" E "\n", "R:甲|乙 1 2"},
	{"eight deep and nine", "" B B B B B B B B "1" E E E E E E E E "\n" B B B B B B B B B "2\n" E E E E E E E E E "\n", "R:1 - -"},
	{"columns up to 64", "" B "\\multicolumn{4}{c}{甲} & \\multicolumn{65}{c}{1} & \\multicolumn{640}{c}{2} & \\multicolumn{1}{c}{3} & \\multicolumn{:}{c}{4} & \\multicolumn{/}{c}{5}" E "\n",
	 "R:甲||||1|2|3|4|5"},
	{"64 columns", "" B "\\multicolumn{64}{c}{甲}&1" E "\n", "R:甲" X16 X16 X16 "|||||||||||||||" "|1"},
	{"groups within groups", "" B "\\textcolor{a{b}\\}c}{1} & \\textcolor[a[b]\\]c]{d}2 & \\textcolor{a]}3 & \\textcolor[}]{b}4 & \\textcolor{\\\\}5" E "\n", "R:1|2|3|4|5"},
	{"a width that is the text's is that of \\multirow alone", "" B "\\textcolor{red}*5 & \\multirow*2 & \\multirow{2}{*}*3 & \\textbf*4 & \\multirow{2}*[t]{4}5" E "\n",
	 "R:*5|2|3|*4|5"},
	{"an argument in parentheses, brackets, braces, in this order", "" B "\\cmidrule(lr)[2pt]{1-2}甲 & \\cmidrule[2pt]{1}2 & \\cmidrule{1-2}(3) & \\cline{1}[2]" E "\n",
	 "R:甲|2|(3)|[2]"},
	{"inner environments with a width", "" B "\\begin{tabularx}{5em}[t]{XX}{甲}\\end{tabularx} & \\begin{tabulary}{5em}{L}{乙}\\end{tabulary} & \\begin{tabular*}{5em}{l}1\\end{tabular*} & \\begin{array}{l}{2}\\end{array} & \\begin{x}3\\end{x}" E "\n",
	 "R:甲|乙|1|2|3"},
	{"each name of a table", "\\begin{tabulary}{5cm}{l}甲\\end{tabulary}\n\\begin{longtable*}{l}乙\\end{longtable*}\n\\begin{tabu}{l}丙\\end{tabu}\n\\begin{supertabular}{l}丁\\end{supertabular}\n\\begin{tabularz}{l}戊\\end{tabularz}\n",
	 "R:甲 R:乙 R:丙 R:丁 -"},
	{"a row of one blank cell is none", "" B " \\\\ & \\\\ {} \\\\ 1" E "\n", "R:| R:1"},
	{"what is escaped", "" B "a\\(b\\)\\[c\\]\\!\\/ & 1\\,2\\;3\\:4\\ 5 & \\_\\&\\#\\{\\} & 6\\\n7" E "\n", "R:abc|1 2 3 4 5|_&#{}|6 7"},
	{"letters end a command", "" B "\\hlineZ & \\hline@ & \\hline[1] & \\hline`a & \\hline{b} & \\textbfa" E "\n", "R:\\hlineZ|@||`a|b|\\textbfa"},
	{"a row by its name within braces", "" B "甲 & {1\\\\2} & {\\\\*[1]3} \\\\*[2]4" E "\n", "R:甲|1 2|3 R:4"},
	{"an end of another environment", "" B "1\\end{x}2\\end{y}&3" E "\n", "R:12|3"},
	{"comments and lines", "" B "%a\n甲%b\n乙 & 1\n2%\n & \\%3" E "\n", "R:甲 乙|1 2|%3"},
	{"dollars before it, and a text", "$" B "甲&1" E "$\n$$\\frac{1}{2}$$\n$5\n\\\n" B "\n", "R:甲|1 - - - -"},
	{"a heading's kinds", "\\chapter{甲}\n\\subsubsection*{乙}\n\\section{丙}丁\n\\section{戊{己}\\}庚}\n\\section{}\n\\section{\n\\title*{辛}\n\\paragraph{壬",
	 "D:markup|\\chapter T:甲 D:markup|\\subsubsection* T:乙 D:markup|\\section T:丙 D:markup|\\section T:戊己}庚 D:markup|\\section T: D:markup|\\section T: D:markup|\\title* T:辛 D:markup|\\paragraph T:壬"},
	{"what each command takes", "" B "\\hline{x}y&\\toprule{x}y&\\midrule{x}y&\\bottomrule{x}y&\\endhead{x}y&\\endfirsthead{x}y&\\endfoot{x}y&\\endlastfoot{x}y&"
	 "\\noalign{1}{x}y&\\cline{1}{x}y&\\cmidrule{1}{x}y&\\addlinespace{x}y&\\rowcolor{1}{x}y&\\cellcolor{1}{x}y&\\multirow{1}{1}{x}y&\\multicolumn{1}{c}{x}y&"
	 "\\centering{x}y&\\raggedright{x}y&\\raggedleft{x}y&\\arraybackslash{x}y&\\small{x}y&\\footnotesize{x}y&\\scriptsize{x}y&\\textbf{x}y&"
	 "\\textit{x}y&\\emph{x}y&\\text{x}y&\\mathrm{x}y&\\mathbf{x}y&\\textcolor{1}{x}y&\\color{1}{x}y&\\underline{x}y&"
	 "\\bf{x}y&\\bfseries{x}y&\\strut{x}y&\\makecell{x}y&\\shortstack{x}y&\\thead{x}y&\\quad{x}y&\\qquad{x}y&"
	 "\\newline{x}y&\\par{x}y&\\textsuperscript{x}y&\\sout{x}y&\\st{x}y&\\footnotemark{x}y&\\footnote{x}y&\\textbackslash{x}y&"
	 "\\textasciitilde{x}y&\\textquotesingle{x}y&\\ldots{x}y&\\times{x}y&\\label{1}{x}y&\\tightlist{x}y&\\endgroup{x}y&\\begingroup{x}y&"
	 "\\caption{1}{x}y&\\hspace{1}{x}y" E "\n",
	 "R:xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|"
	 "xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|xy|^xy|^xy|^xy|^xy|^xy|\\xy|"
	 "~xy|'xy|…xy|×xy|xy|xy|xy|xy|xy|xy"},
	{"no headings", "\\section\n\\section*\n\\sections{a}\n\\section*x\n\\hypertarget\n", "- - - - -"},
};

/* Tables within tables: eight of them end, nine are none. */
static size_t
deep_fail(void)
{
	size_t bad = 0;

	for (int depth = 1; depth < 11; depth++) {
		struct arena a = {0};
		struct buf b = {.a = &a};
		for (int i = 0; i < depth; i++)
			buf_str(&b, STR("\\begin{tabular}{ll}"));
		buf_str(&b, STR("\na & 1\n"));
		for (int i = 0; i < depth; i++)
			buf_str(&b, STR("\\end{tabular}"));
		buf_char(&b, '\n');
		struct lines l = reads_split(buf_slice(&b), &a);
		size_t end = tex_end(l.v, 0, l.n);
		if (end != (depth <= 8 ? 3u : 0u) && ++bad)
			printf("FAIL tex: %d tables end behind line %zu\n", depth, end);
		mem_free(&a);
	}
	return bad;
}

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, tex_read) || deep_fail();
}
