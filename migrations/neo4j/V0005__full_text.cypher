// Both hold search terms that the program folded itself, so the analyzer only has to split at spaces.
CREATE FULLTEXT INDEX paper_terms IF NOT EXISTS FOR (p:Paper) ON EACH [p.titleTerms, p.abstractTerms]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX concept_terms IF NOT EXISTS FOR (c:Concept) ON EACH [c.surfaceTerms]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
