/** All that Google calls. Whatever stands here is a top-level function of the script: the list is the security surface. */
export { formula } from './formula.ts';
export { onInstall, onOpen, openAnalyses, openCheck, openManage, openReview } from './menu.ts';
export { server } from './server.ts';
