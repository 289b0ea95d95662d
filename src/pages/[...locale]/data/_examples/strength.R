# Fetch commitments.csv, commitment-topics.csv and topics.csv first; nothing but base R is needed.
read <- function(name) read.csv(paste0(name, ".csv"), fileEncoding = "UTF-8-BOM")
commitments <- read("commitments")
topics <- read("topics")

long <- merge(read("commitment-topics"), commitments, by.x = "commitment_id", by.y = "id")
mean_rank <- aggregate(strength_rank ~ topic_id, long, mean)
mean_rank$commitments <- aggregate(strength_rank ~ topic_id, long, length)$strength_rank

often <- merge(mean_rank[mean_rank$commitments >= 10, ], topics, by.x = "topic_id", by.y = "id")
strongest <- head(often[order(-often$strength_rank, often$topic_id), ], 5)
cat(sprintf("%.2f\t%d\t%s\n", strongest$strength_rank, strongest$commitments, strongest$label), sep = "")
