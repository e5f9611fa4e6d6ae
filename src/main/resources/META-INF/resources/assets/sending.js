// Sends long forms and forms with files by itself, so that only an answer of ours ever takes the place of the page: what a
// proxy or a lost connection says instead is told beside the form, where everything typed still stands. Without script the
// browser sends them.
(() => {
  const A_SECOND = 1_000;
  const made = document.getElementById('sending');
  if (!made) return;

  // Written over this page, because the answer was fetched already and says only once what was done.
  const show = (html, address) => {
    const y = scrollY;
    // Without the place within the page that was left, which would be gone to, and take the focus, after all else.
    history.replaceState(null, '', address ?? location.pathname + location.search);
    document.open();
    document.write(html);
    document.close();
    const settle = () => {
      const refused = document.getElementById('errors');
      const done = document.querySelector('.notice');
      if (refused) refused.focus();
      else scrollTo(0, done ? 0 : y);
    };
    settle();
    // Nothing takes the focus before the page is drawn.
    if (document.readyState !== 'complete') window.addEventListener('load', settle, { once: true });
  };

  const read = (html) => new DOMParser().parseFromString(html, 'text/html');

  const sendsItself = (form) => {
    const shown = made.content.firstElementChild.cloneNode(true);
    form.append(shown);
    const said = shown.querySelector('[role=status]');
    const underWay = shown.querySelector('.under-way');
    const bar = shown.querySelector('progress');
    const stop = shown.querySelector('button');
    let request;
    let cameFrom;

    const say = (sentence) => {
      shown.hidden = false;
      // A moment later, for a screen reader speaks only what changes in a part of the page that was there before.
      setTimeout(() => { said.textContent = sentence; }, 200);
    };

    const end = (sentence) => {
      request = undefined;
      // To where it was before somebody went to the button, which is about to go.
      if (document.activeElement === stop) cameFrom.focus();
      underWay.hidden = true;
      say(sentence);
      form.dispatchEvent(new CustomEvent('notsent'));
    };

    // A page may lead back to itself; the browser would take that for a step within it and not ask for it anew.
    const goOn = async (path) => {
      const to = new URL(path, location.href);
      if (to.pathname + to.search !== location.pathname + location.search) {
        location.assign(to);
        return;
      }
      try {
        const answer = await fetch(to, { headers: { Accept: 'text/html' } });
        if (!answer.ok || !answer.headers.has('Countersign-Answer')) throw new Error();
        show(await answer.text(), to);
      } catch {
        end(shown.dataset.sent);
      }
    };

    const answered = (answer) => {
      const ours = answer.getResponseHeader('Countersign-Answer');
      const on = answer.getResponseHeader('Countersign-Go-On');
      if (ours === 'page' && on) {
        goOn(on);
      } else if (ours === 'page' && answer.responseText) {
        // Another page of ours answers where a form could not be taken as it was, as sign-in does.
        show(answer.responseText);
      } else if (ours) {
        const sentence = [...read(answer.responseText).querySelectorAll('main p, main code')]
          .filter((part) => !part.querySelector('a'))
          .map((part) => part.textContent.trim())
          .join(' ');
        end(shown.dataset.failed.replace('%sentence%', () => sentence));
      } else {
        end(shown.dataset[answer.status] ?? shown.dataset.foreign.replace('%status%', answer.status));
      }
    };

    const send = async (submitter) => {
      const before = [];
      form.dispatchEvent(new CustomEvent('beforesending', { detail: before }));
      const sent = new FormData(form, submitter);
      await Promise.all(before);
      request.open('POST', form.getAttribute('action'));
      request.setRequestHeader('Accept', 'text/html');
      request.setRequestHeader('Countersign-Sent', 'by-script');
      request.upload.addEventListener('progress', (part) => { if (part.lengthComputable) bar.value = part.loaded / part.total; });
      request.upload.addEventListener('load', () => {
        stop.hidden = true;
        if (!underWay.hidden) say(shown.dataset.arrived);
      });
      request.addEventListener('load', (came) => answered(came.target));
      request.addEventListener('error', () => end(shown.dataset.lost));
      request.addEventListener('abort', () => end(shown.dataset.stopped));
      request.send(form.enctype === 'multipart/form-data' ? sent : new URLSearchParams(sent));
    };

    form.addEventListener('submit', (submitting) => {
      submitting.preventDefault();
      if (request) return;
      cameFrom = document.activeElement;
      request = new XMLHttpRequest();
      shown.hidden = true;
      said.textContent = '';
      bar.value = 0;
      stop.hidden = false;
      const sending = request;
      send(submitting.submitter);
      const hasFiles = [...form.querySelectorAll('[type=file]')].some((field) => field.files.length);
      setTimeout(() => {
        if (request !== sending) return;
        underWay.hidden = !hasFiles;
        if (!hasFiles) say(shown.dataset.working);
        else say(stop.hidden ? shown.dataset.arrived : shown.dataset.says);
      }, A_SECOND);
    });

    stop.addEventListener('click', () => request?.abort());

    // After “back” the page is as it was left, and the form was sent.
    window.addEventListener('pageshow', (shownAgain) => {
      if (!shownAgain.persisted) return;
      request = undefined;
      shown.hidden = true;
    });
  };

  for (const form of document.querySelectorAll('main form[method=post]')) {
    if (form.querySelector('textarea, [type=file]')) sendsItself(form);
  }
})();
