// An index is read in one direction for both of its parts; of the negative count, that gives most papers first and keys from their beginning.
MATCH (c:Concept) WHERE c.sortPapers IS NULL SET c.sortPapers = -c.paperCount;
