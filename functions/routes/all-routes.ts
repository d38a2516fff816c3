/** The routes that are loaded on demand, as one part of a bundle: what several parts share would become small files of their own at the start. */
export { checksRoutes } from './checks.ts';
export { clinicOfficeRoutes } from './clinic-office.ts';
export { clinicsRoutes } from './clinics.ts';
export { embedRoutes } from './embed.ts';
export { healthRoutes } from './health.ts';
export { ingredientsRoutes } from './ingredients.ts';
export { protocolsRoutes } from './protocols.ts';
export { referenceRoutes } from './reference.ts';
export { scansElsewhere } from './scans.ts';
