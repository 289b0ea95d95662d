# Fetch commitments.csv and topics.csv first; nothing but Python's standard library is needed.
import csv
from collections import defaultdict


def rows(name):
    with open(name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


labels = {topic["id"]: topic["label"] for topic in rows("topics.csv")}
ranks = defaultdict(list)
for commitment in rows("commitments.csv"):
    for topic in commitment["topics"].split(" | "):
        ranks[topic].append(int(commitment["strength_rank"]))

often = {topic: all for topic, all in ranks.items() if len(all) >= 10}
strongest = sorted(often, key=lambda topic: (-sum(often[topic]) / len(often[topic]), topic))
for topic in strongest[:5]:
    mean = sum(often[topic]) / len(often[topic])
    print(f"{mean:.2f}\t{len(often[topic])}\t{labels[topic]}")
