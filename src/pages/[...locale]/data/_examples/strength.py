# Fetch commitments.csv, commitment-topics.csv and topics.csv first; Python's standard library is enough.
import csv
from collections import defaultdict


def rows(name):
    with open(name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


labels = {topic["id"]: topic["label"] for topic in rows("topics.csv")}
strength = {one["id"]: int(one["strength_rank"]) for one in rows("commitments.csv")}
ranks = defaultdict(list)
for pair in rows("commitment-topics.csv"):
    ranks[pair["topic_id"]].append(strength[pair["commitment_id"]])

often = {topic: all for topic, all in ranks.items() if len(all) >= 10}
strongest = sorted(often, key=lambda topic: (-sum(often[topic]) / len(often[topic]), topic))
for topic in strongest[:5]:
    mean = sum(often[topic]) / len(often[topic])
    print(f"{mean:.2f}\t{len(often[topic])}\t{labels[topic]}")
