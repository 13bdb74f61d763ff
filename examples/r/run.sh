#!/bin/sh
# R loads the wide table as a data frame, and the cells as a long one.
cd "$(dirname "$0")" || exit 2
command -v Rscript >/dev/null || { echo 'skipped: Rscript is not here'; exit 0; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
gk-tables --wide --meta --csv --bom ../reports/*.txt >"$dir/wide.csv"
gk-tables -H ../reports/*.txt >"$dir/cells.tsv"
LC_ALL=C.UTF-8 Rscript --vanilla - "$dir" <<'END'
dir <- commandArgs(trailingOnly = TRUE)[1]
wide <- read.csv(file.path(dir, "wide.csv"), fileEncoding = "UTF-8-BOM", check.names = FALSE)
for (i in seq_len(nrow(wide)))
	cat(basename(wide$doc[i]), wide$agency[i], wide$year[i], wide[["requests.received.total"]][i], "\n")
cells <- read.delim(file.path(dir, "cells.tsv"), quote = "", stringsAsFactors = FALSE)
stopifnot(is.numeric(cells$value), nrow(cells) == 200 * nrow(wide))
cat("cells of", length(unique(cells$doc)), "reports:", nrow(cells), "\n")
END
