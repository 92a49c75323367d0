"""Checks a claim as one does in a spreadsheet: reads the exported figures, and divides.

`python3 src/bench/by_hand.py figures.csv SERIES PERIOD VALUE_IN_KT FACTOR`

Less than Kervan: the asked series alone, figures for exactly the period, units of mass, and true means within two per cent; nothing of scopes, roundings, factors,
figures put together, implied baselines or sources.
"""
import csv
import sys
import time

KT = {"t": 0.001, "kt": 1.0, "Mt": 1000.0}


def check(file, series, period, value, factor):
    with open(file, encoding="utf-8-sig", newline="") as rows:
        return [(float(row["value"]) * KT[row["unit"]], abs(value / (float(row["value"]) * KT[row["unit"]]) / factor - 1) < 0.02)
                for row in csv.DictReader(rows) if row["series_key"] == series and row["period"] == period and row["unit"] in KT]


times = []
for _ in range(20):
    began = time.perf_counter()
    answer = check(sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4]), float(sys.argv[5]))
    times.append((time.perf_counter() - began) * 1000)
print("%.1f ms, %d figures, %d make it true" % (sorted(times)[len(times) // 2], len(answer), sum(true for _, true in answer)))
