// Forms with a text longer than a line, and those that say so, save themselves while they are being written, and are there again on return.
(() => {
  const PAUSE = 1_500;
  const AT_LEAST_EVERY = 10_000;
  const TRIED_AGAIN = 15_000;
  const OF_A_BEACON = 60_000;
  const made = document.getElementById('draft');
  if (!made) return;

  // What was refused stands in the form as it was sent, and is newer than the draft.
  const refused = document.getElementById('errors');
  const sent = { 'Countersign-Sent': 'by-script' };
  const isTyped = (field) => field.name && !field.disabled
    && field.matches('input:not([type=hidden], [type=password], [type=file], [type=submit], [type=button]), select, textarea');
  const isTicked = (field) => field.matches('[type=checkbox], [type=radio]');

  const savesItself = (form) => {
    const named = form.elements.draft;
    const address = named?.value ?? form.getAttribute('action');
    const memory = 'countersign-draft ' + address;
    const shown = made.content.firstElementChild.cloneNode(true);
    (form.querySelector(':scope > .actions') ?? form.querySelector(':scope > [type=submit]:last-of-type') ?? form.lastElementChild).before(shown);
    const said = shown.querySelector('[role=status]');
    const leftOver = shown.querySelector('.left-over');
    const [showSaved, keepMine, discard] = shown.querySelectorAll('button');
    let version = '';
    let typed = 0;
    let saved = 0;
    // There is a draft that this page has not shown, and that is not written over.
    let isOfAnother = false;
    let isBeingSent = false;
    let isPutting = false;
    let underWay;
    let pause;
    let latest;

    const offer = (...buttons) => {
      for (const button of [showSaved, keepMine, discard]) button.hidden = !buttons.includes(button);
    };
    const say = (sentence, ...buttons) => {
      shown.hidden = false;
      offer(...buttons);
      // A moment later, for a screen reader speaks only what changes in a part of the page that was there before.
      setTimeout(() => { if (said.textContent !== sentence) said.textContent = sentence; }, 200);
    };
    const rest = () => {
      clearTimeout(pause);
      clearTimeout(latest);
      pause = latest = undefined;
    };
    // A tab knows its own draft again after an answer that was refused.
    const remember = () => {
      try {
        if (version) sessionStorage.setItem(memory, version);
        else sessionStorage.removeItem(memory);
      } catch { /* Without storage it is told of its own draft as of another's. */ }
    };
    const remembered = () => { try { return sessionStorage.getItem(memory); } catch { return null; } };

    const title = () => {
      const unit = document.querySelector('.breadcrumb a[href^="/units/"]')?.textContent.trim();
      const page = document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? document.title;
      return unit ? page + ' (' + unit + ')' : page;
    };

    const body = () => {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (typeof value === 'string') fields.append(name, value);
      }
      for (const password of form.querySelectorAll('[type=password]')) fields.delete(password.name);
      fields.append('draft-form', address);
      fields.append('draft-version', version);
      fields.append('draft-page', location.pathname + location.search);
      fields.append('draft-title', title());
      return fields;
    };

    const save = async (isLeaving) => {
      rest();
      if (isBeingSent || isOfAnother || saved === typed) return;
      if (underWay) await underWay;
      const upTo = typed;
      const content = body();
      let done;
      underWay = new Promise((resolve) => { done = resolve; });
      try {
        const answer = await fetch('/drafts', {
          method: 'POST', body: content, headers: sent, redirect: 'manual',
          keepalive: isLeaving === true && content.toString().length < OF_A_BEACON,
        });
        await saidOf(answer, upTo);
      } catch {
        failed(shown.dataset.unreached);
      } finally {
        underWay = undefined;
        done();
      }
    };

    const saidOf = async (answer, upTo) => {
      const ours = answer.headers.get('Countersign-Answer');
      const isJson = answer.headers.get('Content-Type')?.startsWith('application/json');
      if (ours === 'page' && isJson) {
        const draft = await answer.json();
        version = draft.version;
        remember();
        saved = upTo;
        say(shown.dataset.saved.replace('%time%', draft.at), discard);
        if (saved !== typed) soon();
      } else if (answer.type === 'opaqueredirect' || ours === 'page') {
        failed(shown.dataset.signedOut);
      } else if (ours) {
        const sentence = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main p').textContent;
        isOfAnother = ours === 'newer-draft';
        if (isOfAnother) say(sentence, showSaved, keepMine);
        else failed(sentence);
      } else {
        failed(shown.dataset.unreached);
      }
    };

    const failed = (sentence) => {
      say(sentence);
      if (!isBeingSent) latest = setTimeout(save, TRIED_AGAIN);
    };

    const soon = () => {
      clearTimeout(pause);
      pause = setTimeout(save, PAUSE);
      latest ??= setTimeout(save, AT_LEAST_EVERY);
    };

    const put = (fields) => {
      isPutting = true;
      const values = Map.groupBy ? Map.groupBy(fields, (field) => field.name) : fields.reduce(
        (all, field) => all.set(field.name, [...(all.get(field.name) ?? []), field]), new Map());
      const seen = new Map();
      for (const field of [...form.elements].filter(isTyped)) {
        const there = values.get(field.name) ?? [];
        const at = seen.get(field.name) ?? 0;
        seen.set(field.name, at + 1);
        if (isTicked(field)) {
          const was = field.checked;
          const isChosen = there.some((one) => one.value === field.value);
          const stays = field.type === 'radio' ? !there.length : named?.hasAttribute('data-keeps-ticks');
          field.checked = isChosen || (stays && was);
          if (field.checked !== was) field.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (there[at]) {
          field.value = there[at].value;
        }
        // Where it stands may be folded away.
        if (there.some((one) => one.value)) field.closest('details')?.setAttribute('open', '');
      }
      isPutting = false;
      const lost = fields.filter((field) => !seen.has(field.name) && field.value.trim());
      leftOver.hidden = !lost.length;
      leftOver.querySelector('dl').replaceChildren(...lost.flatMap((field) => {
        const name = document.createElement('dt');
        const text = document.createElement('dd');
        name.textContent = field.label;
        text.textContent = field.value;
        return [name, text];
      }));
    };

    const draft = async () => {
      const answer = await fetch('/drafts/of?form=' + encodeURIComponent(address), { redirect: 'manual', cache: 'no-store' });
      return answer.ok ? answer.json() : {};
    };

    const restore = (there) => {
      put(there.typed);
      version = there.version;
      remember();
      saved = typed;
      isOfAnother = false;
      say(shown.dataset.restored.replace('%time%', there.at), discard);
    };

    const begin = async () => {
      const typedBefore = typed;
      const there = await draft().catch(() => ({}));
      if (refused) {
        version = remembered() ?? '';
        typed += 1;
        save();
      } else if (!there.version) {
        version = '';
        remember();
      } else if (hasChangedSince(there)) {
        isOfAnother = true;
        say(shown.dataset.before.replace('%time%', there.at), showSaved, discard);
      } else if (typed === typedBefore) {
        restore(there);
      }
    };

    // What a page says of itself in hidden fields: the version it shows, the decision it would replace.
    const hasChangedSince = (there) => there.basis.some(({ name, value }) => {
      const now = form.elements[name];
      return now instanceof HTMLInputElement && now.type === 'hidden' && now.value !== value;
    });

    showSaved.addEventListener('click', async () => {
      const there = await draft().catch(() => ({}));
      if (there.version) restore(there);
    });
    keepMine.addEventListener('click', async () => {
      const there = await draft().catch(() => undefined);
      if (!there) return;
      version = there.version ?? '';
      isOfAnother = false;
      typed += 1;
      save();
    });
    discard.addEventListener('click', async () => {
      rest();
      const asked = new URLSearchParams(new FormData(form));
      for (const name of [...asked.keys()]) if (!['csrf-token', 'typed-by'].includes(name)) asked.delete(name);
      asked.append('draft-form', address);
      const answer = await fetch('/drafts/discard', { method: 'POST', body: asked, headers: sent, redirect: 'manual' }).catch(() => ({}));
      if (!answer.ok) return failed(shown.dataset.unreached);
      form.reset();
      for (const field of [...form.elements].filter(isTicked)) field.dispatchEvent(new Event('change', { bubbles: true }));
      rest();
      version = '';
      isOfAnother = false;
      remember();
      saved = typed;
      shown.hidden = true;
      said.textContent = '';
      leftOver.hidden = true;
      (form.querySelector('textarea') ?? [...form.elements].find(isTyped)).focus();
    });

    form.addEventListener('input', (changed) => {
      if (isPutting || !isTyped(changed.target)) return;
      typed += 1;
      if (!isOfAnother) soon();
    });
    form.addEventListener('submit', () => {
      isBeingSent = true;
      rest();
    });
    // A draft that came after its form would stay behind.
    form.addEventListener('beforesending', (sending) => { if (underWay) sending.detail.push(underWay); });
    form.addEventListener('notsent', () => {
      isBeingSent = false;
      save();
    });
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') save(true); });
    window.addEventListener('beforeunload', (leaving) => {
      const hasFiles = [...form.querySelectorAll('[type=file]')].some((field) => field.files.length);
      if (!isBeingSent && (saved !== typed || hasFiles)) leaving.preventDefault();
    });
    window.addEventListener('pageshow', (shownAgain) => {
      if (!shownAgain.persisted) return;
      if (isBeingSent) saved = typed;
      isBeingSent = false;
      begin();
    });
    begin();
  };

  for (const form of document.querySelectorAll('main form[method=post]')) {
    if (form.querySelector('textarea') || form.matches('.saves-itself')) savesItself(form);
  }
})();
