import * as z from 'zod';
import { ingredientById, searchIngredients } from '../../rules/search-ingredients.ts';
import { IngredientList, IngredientQuery, KnownIngredient, ProblemDetails } from '../contract.ts';
import { Problem } from '../problem.ts';
import { defineRoute, type Route } from '../route.ts';
import { staticAnswer } from '../static-answer.ts';

const search = defineRoute(
  {
    method: 'get',
    path: '/v1/ingredients',
    tag: 'Ingredients',
    summary: 'Look a name up as it is typed',
    query: IngredientQuery,
    answers: [{ status: 200, description: 'Best first; empty where nothing begins like this.', schema: IngredientList }],
    middleware: staticAnswer,
  },
  ({ query }, context) => context.json({ ingredients: searchIngredients(query.q, query.limit) } satisfies IngredientList),
);

const detail = defineRoute(
  {
    method: 'get',
    path: '/v1/ingredients/{id}',
    tag: 'Ingredients',
    summary: 'What we know of one ingredient',
    params: z.object({ id: z.string().max(200).describe('An id from `/v1/ingredients`.') }),
    answers: [
      { status: 200, description: 'Its names and categories.', schema: KnownIngredient },
      { status: 404, description: 'No ingredient by this id.', schema: ProblemDetails },
    ],
    middleware: staticAnswer,
  },
  ({ params }, context) => {
    const ingredient = ingredientById(params.id);
    if (!ingredient) throw new Problem('unknown-ingredient');
    return context.json(ingredient satisfies KnownIngredient);
  },
);

export const ingredientsRoutes: Route[] = [search, detail];
