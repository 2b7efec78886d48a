// Speech input where the browser offers it; recognition on the device itself where it can.

import { byId } from './dom.js';

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;

/** Shows the button if the browser can listen; insert(text) gets every finished phrase. */
export function setUpSpeech(insert, say) {
  const button = byId('speak');
  if (!Recognition) {
    return;
  }

  button.hidden = false;
  let running = null;
  button.addEventListener('click', async () => {
    if (running) {
      running.stop();
      return;
    }

    byId('speech-note').hidden = false;
    const recognition = new Recognition();
    recognition.lang = 'en-US';
    recognition.continuous = true;
    recognition.interimResults = false;
    if (await onDevice()) {
      recognition.processLocally = true;
    }

    recognition.addEventListener('result', (event) => {
      for (let i = event.resultIndex; i < event.results.length; i++) {
        if (event.results[i].isFinal) {
          insert(event.results[i][0].transcript.trim());
        }
      }
    });
    recognition.addEventListener('error', (event) => say(event.error === 'not-allowed' ? 'The browser was not allowed to listen.' : 'Speech input stopped.'));
    recognition.addEventListener('end', () => show(null));
    try {
      recognition.start();
      show(recognition);
    } catch {
      say('Speech input could not start.');
    }
  });

  function show(recognition) {
    running = recognition;
    button.setAttribute('aria-pressed', String(recognition !== null));
    button.textContent = recognition ? 'Stop listening' : 'Speak';
  }
}

async function onDevice() {
  try {
    return (await Recognition.available?.({ langs: ['en-US'], processLocally: true })) === 'available';
  } catch {
    return false;
  }
}
