/* Unit tests of tex: tables of LaTeX, and its headings. */
#include "../../lib/tex.c"
#include "reads.h"

#define B "\\begin{tabular}{ll}"
#define E "\\end{tabular}"

static const struct reads test[] = {
	{"@ lines", "" B "\n甲 & 1 \\\\\n乙\n & \n2\n" E " x\nx\n", "R:甲@2|1@2 R:乙@4|2@6 -"},
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
	{"no headings", "\\section\n\\section*\n\\sections{a}\n\\section*x\n\\hypertarget\n", "- - - - -"},
};

int
main(void)
{
	return reads_check(test, sizeof test / sizeof *test, tex_read);
}
