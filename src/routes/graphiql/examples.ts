/** An example query of GraphiQL, in a tab with the name of its operation. */
export interface Example {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A connected account; `id` is its global id. */
export interface ExampleAccount {
  readonly id: string;
  readonly name: string;
}

/** A record that exists, by both of its keys. */
export interface ExampleRecord {
  readonly id: string;
  readonly key: { readonly account: string; readonly remoteId: string };
}

/** A job of the simulated Greenhouse. */
export const sandboxJob: ExampleRecord = {
  id: 'MQpKb2IKZ3JlZW5ob3VzZQoxODAwMDA2NTAwMgppMWdhcHk',
  key: { account: 'greenhouse', remoteId: '18000065002' },
};

/**
 * Creates examples that run with these accounts, or without the name of any if there are none. `job` is a job that is known to exist; null if none is known, so that a
 * client has to put one of its own into the variables.
 */
export function createExamples(
  accounts: readonly ExampleAccount[],
  job: ExampleRecord | null,
): readonly Example[] {
  const ofAccounts = accounts.length === 0 ? [] : [byAccount(accounts)];
  const ofRecord = accounts.length === 0 && job === null ? [] : [oneRecord(accounts, job)];
  return [candidates, ...ofAccounts, jobs, offers, ...ofRecord];
}

const candidates: Example = {
  query: `# People and what they applied for, ten at a time.
query Candidates($after: String) {
  candidates(first: 10, after: $after) {
    nodes {
      id
      fullName
      currentTitle
      emails {
        value
      }
      tags
      applications {
        nodes {
          status
          stageName
          job {
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  variables: { after: null },
};

/** As many as fit on a screen. */
const maxAccounts = 3;

function byAccount(accounts: readonly ExampleAccount[]): Example {
  const lists = accounts.slice(0, maxAccounts).map(
    ({ name }, index) => `  ${toAlias(name, index)}: applications(
    first: 5
    accounts: [${JSON.stringify(name)}]
  ) {
    ...Applications
  }`,
  );
  return {
    query: `# Every system answers in the same words.
query ApplicationsByAccount {
${lists.join('\n')}
}

fragment Applications on ApplicationConnection {
  nodes {
    status
    remoteStatus
    stageName
    candidate {
      fullName
    }
    job {
      title
    }
  }
  problems {
    account {
      name
    }
    code
    message
    retryAfter
  }
}`,
    variables: {},
  };
}

/** A name of GraphQL for the name of an account, which may begin with a digit and have hyphens. */
function toAlias(name: string, index: number): string {
  return /^[A-Za-z]\w*$/.test(name) ? name : `account${index + 1}_${name.replaceAll('-', '_')}`;
}

const jobs: Example = {
  query: `# Open jobs, each with the last people who applied.
query JobsAndApplications($filter: JobFilter) {
  jobs(first: 10, filter: $filter) {
    nodes {
      title
      code
      status
      department {
        name
      }
      applications(first: 3) {
        nodes {
          status
          stageName
          candidate {
            fullName
          }
        }
      }
    }
  }
}`,
  variables: { filter: { status: ['OPEN'] } },
};

const offers: Example = {
  query: `# Offers that wait for an answer.
query Offers($filter: OfferFilter) {
  offers(first: 25, filter: $filter) {
    nodes {
      account {
        name
      }
      status
      sentOn
      startsOn
      candidate {
        fullName
      }
      job {
        title
      }
    }
    problems {
      account {
        name
      }
      code
      message
    }
  }
}`,
  variables: { filter: { status: ['SENT'], currentOnly: true } },
};

function oneRecord([first]: readonly ExampleAccount[], job: ExampleRecord | null): Example {
  const placeholder = { account: first?.name ?? '', remoteId: '1' };
  return {
    query: `# One record by its id, or by the provider's own key${job === null ? ' (put one of yours into the variables)' : ''}.
query OneRecord($id: ID!, $key: RemoteKey!) {
  node(id: $id) {
    id
    ... on Account {
      name
      provider
    }
    ... on Job {
      title
      hiringTeam {
        role
        user {
          fullName
        }
      }
    }
  }
  job(by: { remote: $key }) {
    id
    title
    status
    remoteData
  }
}`,
    variables: { id: job?.id ?? first?.id ?? '', key: job?.key ?? placeholder },
  };
}
