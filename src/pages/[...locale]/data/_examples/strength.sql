-- sqlite3 -tabs plenary.sqlite < strength.sql
SELECT printf('%.2f', mean_strength), commitments, topic
FROM commitments_by_topic
WHERE commitments >= 10
ORDER BY mean_strength DESC, topic_id
LIMIT 5;
