/** The field for a key or token. Without `name` and with `autocomplete` off, no browser offers to store its value. */
export const keyForm = `<form id="key-form" class="key-form">
      <label for="key">Key or token</label>
      <input id="key" type="password" autocomplete="off" spellcheck="false" autocapitalize="off">
      <button type="submit">Use</button>
      <output id="key-message" for="key" role="status"></output>
    </form>
    `;

export const keyStyle = `
body:has(.key-form) { display: flex; flex-direction: column; height: 100vh; }
body:has(.key-form) #root { flex: 1; min-height: 0; }
.key-form { display: flex; gap: 8px; align-items: center; padding: 8px 16px; font: 14px/1.4 system-ui, sans-serif; }
.key-form input { width: 28em; max-width: 40vw; padding: 4px 8px; font: inherit; }
.key-form button { padding: 4px 12px; font: inherit; }
.key-form output.refused { color: #c92a2a; }
`;

/**
 * The script of the field. It holds the key in a variable only, so that it is gone with the page, and adds it to each request
 * that GraphiQL sends to this gateway. A header `Authorization` in GraphiQL's own editor comes first.
 */
export const keyScript = `{
  const form = document.querySelector('#key-form');
  const field = document.querySelector('#key');
  const message = document.querySelector('#key-message');
  const send = self.fetch.bind(self);
  const endpoint = new URL('graphql', location.href.split('?')[0]).href;
  let key = '';

  const show = (text, isRefusal) => {
    message.textContent = text;
    message.classList.toggle('refused', isRefusal);
  };

  const showOutcome = ({ status }) => {
    if (status === 401 && key === '') show('This gateway needs a key or a token.', true);
    else if (status === 401) show('The gateway refuses this key or token. It may be mistyped or expired.', true);
    else if (status === 403) show('The key or token is good, but it has no role here.', true);
    else if (status === 503) show('The gateway cannot verify the token now. Try again later.', true);
    else show(key === '' ? 'Without a key or token.' : 'The gateway accepts this key or token.', false);
  };

  self.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.origin + url.pathname !== endpoint) return send(input, init);
    const request = new Request(input, init);
    if (key !== '' && !request.headers.has('authorization'))
      request.headers.set('authorization', 'Bearer ' + key);
    const response = await send(request);
    showOutcome(response);
    return response;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Neither a line break nor a space is part of a key; both come with copying.
    key = field.value.trim();
    const refetch = document.querySelector('[aria-label^="Re-fetch GraphQL schema"]');
    if (refetch !== null) refetch.click();
  });
}
`;
