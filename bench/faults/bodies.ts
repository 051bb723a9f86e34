import { createQueries } from '../queries.ts';

/** Queries besides those of the benchmark: of SmartRecruiters, of both providers, and with deep relations. */
const documents = [
  `{ candidates(first: 10, accounts: ["smartrecruiters"]) {
    nodes { fullName applications { nodes { status stageName job { title } } } }
  } }`,
  `{ candidates(first: 3, accounts: ["smartrecruiters"]) {
    nodes { fullName educations { school } employments { company } notes { body } }
  } }`,
  `{ jobs(first: 5, accounts: ["smartrecruiters"]) { nodes { title hiringTeam { user { fullName } } openings { remoteId } } } }`,
  `{ offers(first: 10) { nodes { status candidate { fullName } job { title } } problems { code } } }`,
  `{ applications(first: 100) {
    nodes { status rejection { reason { name } } candidate { fullName tags } job { title department { name } } }
    pageInfo { endCursor }
    problems { account { name } code }
  } }`,
  `{ jobs(first: 20, accounts: ["greenhouse"]) {
    nodes { title hiringTeam { user { fullName } } openings { remoteId } posts { title } offices { name } }
  } }`,
  `{ candidates(first: 20, accounts: ["greenhouse"]) {
    nodes {
      fullName
      educations { school }
      applications { nodes { status interviews { nodes { status } } scorecards { nodes { verdict } } stageHistory { enteredAt } } }
      attachments { filename url }
      notes { body author { fullName } }
    }
  } }`,
  '{ accounts { name health { isWorking } } users(first: 50) { nodes { fullName } } departments { nodes { name } } }',
];

/** Bodies of POST requests. */
export async function createBodies(): Promise<readonly string[]> {
  const queries = await createQueries();
  const own = documents.map((query) => JSON.stringify({ query }));
  // Each is as frequent as the variants of another query together.
  return [...queries.flatMap(({ variants }) => variants), ...own.flatMap((body) => Array(20).fill(body))];
}
