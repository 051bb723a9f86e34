import { expect, it } from 'vitest';
import { SlotSet } from '../../src/server/slot-set.ts';

function present(roll: SlotSet<{ readonly name: string }>): string[] {
  const names: string[] = [];
  roll.forEach(({ name }) => void names.push(name));
  return names.sort();
}

it('has the members that were added and not removed', () => {
  const roll = new SlotSet<{ readonly name: string }>();

  const removeAda = roll.add({ name: 'Ada' });
  roll.add({ name: 'Grace' });
  removeAda();
  roll.add({ name: 'Mary' });

  expect(present(roll)).toEqual(['Grace', 'Mary']);
});

it('removing a member twice does not remove another one', () => {
  const roll = new SlotSet<{ readonly name: string }>();

  const removeAda = roll.add({ name: 'Ada' });
  removeAda();
  roll.add({ name: 'Grace' });
  removeAda();

  expect(present(roll)).toEqual(['Grace']);
});
