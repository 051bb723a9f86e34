/** An example query of GraphiQL, in a tab with the name of its operation. */
export interface Example {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The examples run against the sandbox; with other accounts, the names of accounts and the ids have to be replaced. */
export const examples: readonly Example[] = [
  {
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
  },
  {
    query: `# Two systems answer in the same words.
query OneQueryOverTwoSystems {
  greenhouse: applications(
    first: 5
    accounts: ["greenhouse"]
  ) {
    ...Applications
  }
  smartrecruiters: applications(
    first: 5
    accounts: ["smartrecruiters"]
  ) {
    ...Applications
  }
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
  },
  {
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
  },
  {
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
  },
  {
    query: `# One record by its id, or by the provider's own key.
query OneRecord($id: ID!, $key: RemoteKey!) {
  node(id: $id) {
    id
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
    variables: {
      id: 'MQpKb2IKZ3JlZW5ob3VzZQoxODAwMDA2NTAwMgppMWdhcHk',
      key: { account: 'greenhouse', remoteId: '18000065002' },
    },
  },
];
