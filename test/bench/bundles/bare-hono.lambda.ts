/** The least a check over HTTP can cost: Hono, its adapter, JSON in, JSON out. */
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

const app = new Hono();
app.post('/v1/checks', async (context) => context.json({ text: (await context.req.json()).text.length }));

export const handler = handle(app);
