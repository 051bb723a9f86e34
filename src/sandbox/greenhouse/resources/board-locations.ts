import type { BoardLocationFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { flag, idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const jobBoardCustomLocations = defineResource<BoardLocationFacts>({
  path: 'job_board_custom_locations',
  from: (dataset) => dataset.boardLocations,
  columns: {
    value: ({ name }) => name,
    active: ({ isActive }) => isActive,
    greenhouse_job_board_id: ({ board }) => toId('job_boards', board),
  },
  filters: { greenhouse_job_board_ids: idIn('greenhouse_job_board_id'), active: flag('active') },
});
