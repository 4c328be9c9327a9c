import { relationClasses } from '../../../src/extract/concepts/relation-classes.js';

test('a relation of a pair has a type and a direction, but a comparison reads the same both ways', () => {
  expect(relationClasses).toEqual([
    { name: 'USED_FOR >', type: 'USED_FOR', forward: true },
    { name: 'USED_FOR <', type: 'USED_FOR', forward: false },
    { name: 'EVALUATED_ON >', type: 'EVALUATED_ON', forward: true },
    { name: 'EVALUATED_ON <', type: 'EVALUATED_ON', forward: false },
    { name: 'PART_OF >', type: 'PART_OF', forward: true },
    { name: 'PART_OF <', type: 'PART_OF', forward: false },
    { name: 'IS_A >', type: 'IS_A', forward: true },
    { name: 'IS_A <', type: 'IS_A', forward: false },
    { name: 'COMPARED_WITH >', type: 'COMPARED_WITH', forward: true },
  ]);
});
