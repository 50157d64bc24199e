import { expect, test } from 'vitest';
import * as api from '@incise/neural';
import * as web from '../src/web.ts';

test('the exact list of exports, the same for Node and browsers', () => {
  expect(Object.keys(api)).toEqual(['loadModel']);
  expect(Object.keys(web)).toEqual(['loadModel']);
});

test.each([
  [0, new RangeError('@incise/neural loadModel: expected threads to be from 1, got 0')],
  [1.5, new RangeError('@incise/neural loadModel: expected threads to be a whole number, got 1.5')],
  ['2', new TypeError('@incise/neural loadModel: expected threads to be a number, got "2"')],
  [null, new TypeError('@incise/neural loadModel: expected threads to be a number, got null')],
])('threads: %s', async (threads, error) => {
  await expect(api.loadModel({ threads: threads as number })).rejects.toThrow(error);
  await expect(web.loadModel({ threads: threads as number })).rejects.toThrow(error);
});

test.each([
  [{ from: 3 }, new TypeError('@incise/neural loadModel: expected from to be a string or a URL, got 3')],
  [{ from: {} }, new TypeError('@incise/neural loadModel: expected from to be a string or a URL, got object')],
  [{ from: null }, new TypeError('@incise/neural loadModel: expected from to be a string or a URL, got null')],
  [{ onProgress: 'oui' }, new TypeError('@incise/neural loadModel: expected onProgress to be a function, got "oui"')],
])('%j', async (options, error) => {
  await expect(api.loadModel(options as never)).rejects.toThrow(error);
  await expect(web.loadModel(options as never)).rejects.toThrow(error);
});

test('weights that are not there', async () => {
  await expect(api.loadModel({ from: '/nowhere' })).rejects.toThrow('no such file');
  await expect(api.loadModel({ from: new URL('file:///nowhere') })).rejects.toThrow('no such file');
});
