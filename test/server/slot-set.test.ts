import { expect, it } from 'vitest';
import { SlotSet } from '../../src/server/slot-set.ts';

function present(roll: SlotSet<{ readonly name: string }>): string[] {
  const names: string[] = [];
  roll.forEach(({ name }) => void names.push(name));
  return names.sort();
}

it('a roll has who was added and not removed', () => {
  const roll = new SlotSet<{ readonly name: string }>();

  const removeAda = roll.add({ name: 'Ada' });
  roll.add({ name: 'Grace' });
  removeAda();
  roll.add({ name: 'Mary' });

  expect(present(roll)).toEqual(['Grace', 'Mary']);
});

it('who is removed twice takes nobody along', () => {
  const roll = new SlotSet<{ readonly name: string }>();

  const removeAda = roll.add({ name: 'Ada' });
  removeAda();
  roll.add({ name: 'Grace' });
  removeAda();

  expect(present(roll)).toEqual(['Grace']);
});
