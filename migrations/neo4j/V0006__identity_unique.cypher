// One counter of writes, one node for each decision, and one for each way in which papers spell a short form out.
CREATE CONSTRAINT revision_name_unique IF NOT EXISTS FOR (r:Revision) REQUIRE r.name IS UNIQUE;
CREATE CONSTRAINT decision_id_unique IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT definition_unique IF NOT EXISTS FOR (d:Definition) REQUIRE (d.name, d.short, d.long, d.kind) IS UNIQUE;
