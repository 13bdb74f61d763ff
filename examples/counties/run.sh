#!/bin/sh
# A city and its three counties: do their numbers make the city's?
cd "$(dirname "$0")" || exit 2
gk-balance --parent=yunxiu.txt --equal wangnan.txt qinghe.txt linxi.txt
gk-balance --parent=yunxiu.txt --equal --format=gcc --lang=zh wangnan.txt qinghe.txt linxi.txt
echo "exit status $?"
