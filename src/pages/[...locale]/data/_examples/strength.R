# Fetch commitments.csv and topics.csv first; nothing but base R is needed.
commitments <- read.csv("commitments.csv", fileEncoding = "UTF-8-BOM")
topics <- read.csv("topics.csv", fileEncoding = "UTF-8-BOM")

on <- strsplit(commitments$topics, " | ", fixed = TRUE)
long <- data.frame(id = unlist(on), rank = rep(commitments$strength_rank, lengths(on)))
mean_rank <- aggregate(rank ~ id, long, mean)
mean_rank$commitments <- aggregate(rank ~ id, long, length)$rank

often <- merge(mean_rank[mean_rank$commitments >= 10, ], topics[, c("id", "label")])
strongest <- head(often[order(-often$rank, often$id), ], 5)
cat(sprintf("%.2f\t%d\t%s\n", strongest$rank, strongest$commitments, strongest$label), sep = "")
