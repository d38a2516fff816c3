import type { KnowledgeCheck } from './all-facts.ts';

/** An empty file reads like "nothing is held back": it must stop the build. */
export const checkFilesFilled: KnowledgeCheck = ({
  ingredients,
  falseFriends,
  common,
  names,
  sources,
  guidance,
  protocols,
  wording,
}) => {
  const files: Record<string, object> = {
    'ingredients/false-friends.json': falseFriends,
    'sources.json': sources,
    'guidance.json': guidance,
    ...inFolder('ingredients', ingredients),
    ...inFolder('common', common),
    ...inFolder('names', names),
    ...Object.assign({}, ...Object.entries(wording).map(([language, topics]) => inFolder(`wording/${language}`, topics))),
  };
  const folders: Record<string, object> = { ingredients, common, names, protocols, wording };
  return [
    ...Object.entries(folders)
      .filter(([, content]) => Object.keys(content).length === 0)
      .map(([folder]) => `The folder ${folder} has no files. Put its facts back.`),
    ...Object.entries(files)
      .filter(([, content]) => Object.keys(content).length === 0)
      .map(([file]) => `${file} is empty. Put its facts back, or remove the file and what reads it.`),
  ];
};

const inFolder = (folder: string, files: Record<string, object>) =>
  Object.fromEntries(Object.entries(files).map(([file, content]) => [`${folder}/${file}.json`, content]));
