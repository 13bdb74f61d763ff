#!/bin/sh
# Two years of one county: was carried over what had been carried on?
gk-balance --years --prose qinghe-2023.txt qinghe-2024.txt
