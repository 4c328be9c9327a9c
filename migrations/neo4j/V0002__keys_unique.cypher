// One node for each paper, concept, source and surface, whoever writes at the same time.
CREATE CONSTRAINT paper_key_unique IF NOT EXISTS FOR (p:Paper) REQUIRE p.key IS UNIQUE;
CREATE CONSTRAINT concept_key_unique IF NOT EXISTS FOR (c:Concept) REQUIRE c.key IS UNIQUE;
CREATE CONSTRAINT source_name_unique IF NOT EXISTS FOR (s:Source) REQUIRE s.name IS UNIQUE;
CREATE CONSTRAINT surface_fold_unique IF NOT EXISTS FOR (s:Surface) REQUIRE s.fold IS UNIQUE;
