// Shows how far files have got on their way, which a browser sending a form by itself does not. Without script they are
// sent all the same.
(() => {
  const form = document.querySelector('form.capture');
  const shown = form?.querySelector('.sending');
  if (!shown) return;

  const A_SECOND = 1_000;
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
  };

  // Written over this page, because the answer was fetched already and says only once what was done.
  const show = (answer) => {
    const y = scrollY;
    history.replaceState(null, '', answer.responseURL);
    document.open();
    document.write(answer.responseText);
    document.close();
    const refused = document.getElementById('errors');
    const done = document.querySelector('.notice');
    if (refused) refused.focus();
    else scrollTo(0, done ? 0 : y);
  };

  form.addEventListener('submit', (submitting) => {
    if (![...form.querySelectorAll('[type=file]')].some((field) => field.files.length)) return;
    submitting.preventDefault();
    if (request) return;

    cameFrom = document.activeElement;
    request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.upload.addEventListener('progress', (sent) => { if (sent.lengthComputable) bar.value = sent.loaded / sent.total; });
    request.upload.addEventListener('load', () => {
      stop.hidden = true;
      if (!shown.hidden) say(shown.dataset.arrived);
    });
    request.addEventListener('load', (came) => show(came.target));
    request.addEventListener('error', () => end(shown.dataset.lost));
    request.addEventListener('abort', () => end(shown.dataset.stopped));
    request.send(new FormData(form, submitting.submitter));

    shown.hidden = true;
    said.textContent = '';
    bar.value = 0;
    stop.hidden = false;
    const sending = request;
    setTimeout(() => {
      if (request !== sending) return;
      underWay.hidden = false;
      say(stop.hidden ? shown.dataset.arrived : shown.dataset.says);
    }, A_SECOND);
  });

  stop.addEventListener('click', () => request?.abort());
})();
