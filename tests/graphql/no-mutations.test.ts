import { aStore, ask } from './ask.js';

test.each(['mutation', 'subscription'])(
  'a %s is refused as what it is, not as a failure of ours',
  async (kind) => {
    const { errors } = await ask(await aStore([]), `${kind} { anything }`);
    expect(errors).toMatchObject([
      {
        message: `Expected a query, found a ${kind}: this API has none.`,
        extensions: { code: 'BAD_REQUEST' },
      },
    ]);
  },
);
