import type {
  DepartmentFacts,
  OfficeFacts,
  RejectionReasonFacts,
  SourceFacts,
  UserFacts,
} from '../../model.ts';
import { origins, toLocalPart } from '../people/origins.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, oldest, toInstant } from '../time.ts';
import { departmentTree, officeTree, reasonList, sourceList } from './organisation-lists.ts';

export interface Organisation {
  readonly users: UserFacts[];
  readonly departments: DepartmentFacts[];
  readonly offices: OfficeFacts[];
  readonly sources: SourceFacts[];
  readonly rejectionReasons: RejectionReasonFacts[];
}

const userTitles = [
  'Recruiter',
  'Senior Recruiter',
  'Talent Partner',
  'Engineering Manager',
  'Head of Sales',
  null,
];

/** Creates users, departments, offices, sources and rejection reasons. */
export function createOrganisation(profile: DatasetProfile): Organisation {
  const random = createRandom(profile.seed + 1);
  const departments = createDepartments(profile);
  const offices = createOffices(profile);
  const users: UserFacts[] = [];
  for (let key = 1; key <= profile.users; key++)
    users.push(createUser(random, profile, key, departments, offices));
  return {
    users,
    departments,
    offices,
    sources: sourceList.map(([name, category], index) => ({ ...timestamps(index), name, category })),
    rejectionReasons: reasonList
      .filter(
        ([, side, origin]) =>
          profile.rejectionSides.includes(side) && (origin === 'own' || profile.hasBuiltInReasons),
      )
      .map(([name, side, origin], index) => ({
        ...timestamps(index),
        name,
        side,
        isBuiltIn: origin === 'built in',
      })),
  };
}

function createDepartments(profile: DatasetProfile): DepartmentFacts[] {
  return departmentTree.map(([name, parent], index) => ({
    ...timestamps(index),
    name,
    parent: profile.hasDepartmentTree ? keyOf(departmentTree, parent) : null,
    externalId: profile.hasDepartmentTree && index % 3 === 0 ? `D-${100 + index}` : null,
  }));
}

function createOffices(profile: DatasetProfile): OfficeFacts[] {
  if (!profile.hasOffices) return [];
  return officeTree.map(([name, parent, location], index) => ({
    ...timestamps(index),
    name,
    parent: keyOf(officeTree, parent),
    location,
    externalId: index % 2 === 0 ? null : `O-${200 + index}`,
  }));
}

function createUser(
  random: Random,
  profile: DatasetProfile,
  key: number,
  departments: readonly DepartmentFacts[],
  offices: readonly OfficeFacts[],
): UserFacts {
  const isServiceAccount = profile.hasServiceAccounts && key > profile.users - 2;
  const isSiteAdmin = isServiceAccount || key <= 4;
  const origin = random.pick(origins);
  const firstName = isServiceAccount ? 'Integration' : random.pick(origin.firstNames);
  const lastName = isServiceAccount ? `Service ${key}` : random.pick(origin.lastNames);
  const isDetailed = profile.hasUserDetails && !isServiceAccount;
  return {
    ...timestamps(key - 1),
    firstName,
    lastName,
    email: isServiceAccount ? null : `${toLocalPart(firstName, lastName)}.${key}@example.com`,
    title: isDetailed ? random.pick(userTitles) : null,
    // Some deactivated users are still on hiring teams and applications.
    isActive: isServiceAccount || key % 9 !== 0,
    isSiteAdmin,
    isServiceAccount,
    role: isSiteAdmin ? profile.adminRole : random.pick(profile.otherRoles),
    employeeId: !isServiceAccount && key % 4 !== 0 ? `E${1000 + key}` : null,
    departments: isDetailed ? keysOf(random.pickSome(departments, random.between(0, 2))) : [],
    offices: isDetailed ? keysOf(random.pickSome(offices, random.between(0, 2))) : [],
    interviewerTags: [],
    customFields: [],
  };
}

function timestamps(index: number) {
  return {
    key: index + 1,
    createdAt: toInstant(oldest + index * 3_600_123),
    updatedAt: toInstant(oldest + (30 + index * 7) * dayMs),
  };
}

function keyOf(
  list: readonly (readonly [name: string, ...rest: unknown[]])[],
  name: string | null,
): number | null {
  return name === null ? null : list.findIndex(([each]) => each === name) + 1;
}

function keysOf(records: readonly { readonly key: number }[]): number[] {
  return records.map(({ key }) => key).sort((a, b) => a - b);
}
