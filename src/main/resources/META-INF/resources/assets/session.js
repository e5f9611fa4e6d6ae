// Says in time when the session will end, shows a page that the browser kept to nobody but whoever left it, and tells
// with each form what its fields are called, so that a form which came too late can be shown in the words of its page.
(() => {
  const notice = document.querySelector('.session-notice');
  if (!notice) return;

  const ENDS = 'countersign-session-ends';
  const MINUTE = 60_000;
  const lasts = Number(notice.dataset.lasts) * 1000;
  // However often it is put off; the password is asked for again at last.
  const latest = Date.now() + Number(notice.dataset.lastsAtMost) * 1000;
  const early = Math.min(10 * MINUTE, lasts / 2);
  const said = notice.querySelector('[role=status]');
  const stay = notice.querySelector('button');
  let ends = 0;
  let cameFrom;

  // Pages in other tabs keep the session alive as well; without storage each page knows only of itself.
  const shared = () => { try { return Number(localStorage.getItem(ENDS)); } catch { return 0; } };
  const endsAt = (moment) => {
    ends = moment;
    try { localStorage.setItem(ENDS, moment); } catch { /* as said */ }
    look();
  };

  const say = (sentence) => {
    const text = sentence.replace('%time%', new Date(ends).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }));
    notice.hidden = false;
    // A moment later, for a screen reader speaks only what changes in a part of the page that was there before.
    setTimeout(() => { if (!notice.hidden && said.textContent !== text) said.textContent = text; }, 200);
  };

  const look = () => {
    ends = Math.min(shared() || ends, Date.now() + lasts, latest);
    const left = ends - Date.now();
    if (left <= 0) ended();
    else if (left <= early) warn();
    else hide();
  };

  const warn = () => {
    const anyway = ends === latest;
    if (anyway) giveFocusBack();
    stay.hidden = anyway;
    say(anyway ? notice.dataset.endsAnyway : notice.dataset.ends);
  };

  const ended = () => {
    giveFocusBack();
    stay.hidden = true;
    say(notice.dataset.ended);
  };

  const hide = () => {
    giveFocusBack();
    notice.hidden = true;
    said.textContent = '';
  };

  // To where it was before somebody went to the button, which is about to go.
  const giveFocusBack = () => {
    if (document.activeElement === stay) (cameFrom ?? document.getElementById('main')).focus();
  };

  stay.addEventListener('focus', (focused) => { cameFrom = focused.relatedTarget ?? undefined; });
  stay.addEventListener('click', async () => {
    try {
      // A page, which leads to sign-in when it is too late; the JSON would have the browser ask for a password itself.
      const answer = await fetch('/account', { method: 'HEAD', redirect: 'manual', cache: 'no-store' });
      if (answer.ok) endsAt(Date.now() + lasts);
      else if (answer.type === 'opaqueredirect') endsAt(Date.now());
      else say(notice.dataset.unreached);
    } catch {
      say(notice.dataset.unreached);
    }
  });

  // A browser keeps a page that was left and shows it again as it was, to whoever sits there now. It is not seen until it is
  // known that they are still the same, who find what they typed; for anybody else the server decides. Faded instead of
  // hidden, so that the field one was in keeps the focus.
  const fade = (unseen) => { document.documentElement.style.opacity = unseen ? '0' : ''; };
  window.addEventListener('pagehide', (leaving) => fade(leaving.persisted));
  window.addEventListener('pageshow', async (shown) => {
    if (!shown.persisted) return;
    fade(true);
    if (await isStillTheirs()) {
      fade(false);
      return;
    }
    // Nobody is asked whether to leave what somebody else typed.
    window.addEventListener('beforeunload', (leaving) => leaving.stopImmediatePropagation(), { capture: true });
    location.replace(location.pathname + location.search);
  });
  // Without the network nobody can be asked, and something may be typed here: it stays theirs.
  const isStillTheirs = async () => {
    try {
      const answer = await fetch('/account', { redirect: 'manual', cache: 'no-store' });
      if (!answer.ok) return answer.type !== 'opaqueredirect';
      const account = new DOMParser().parseFromString(await answer.text(), 'text/html');
      return account.querySelector('.session-notice')?.dataset.person === notice.dataset.person;
    } catch {
      return true;
    }
  };

  endsAt(Date.now() + lasts);
  setInterval(look, MINUTE / 4);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('storage', look);

  const text = (part) => part?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const word = (field) => {
    const label = text(field.labels?.[0]);
    if (field.matches('[type=radio], [type=checkbox]')) {
      return { name: field.name, label: text(field.closest('fieldset')?.querySelector('legend')), value: field.value, reads: label };
    }
    return field.matches('select')
      ? { name: field.name, label, value: field.value, reads: text(field.selectedOptions[0]) }
      : { name: field.name, label };
  };

  document.addEventListener('formdata', (sending) => {
    // Asked of the attribute: a field called “method” hides the property.
    if (sending.target.getAttribute('method') !== 'post') return;
    const typed = [...sending.target.elements]
      .filter((field) => field.matches('[name]:is(input, select, textarea):not([type=hidden], [type=password], [type=file])'))
      .filter((field) => !field.matches('[type=radio], [type=checkbox]') || field.checked);
    if (typed.length) sending.formData.append('typed-words', JSON.stringify(typed.map(word)));
  });
})();
