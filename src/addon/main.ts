/** What Google calls by itself. The sidebar's calls are in server.ts: together they are the security surface. */
export { formula } from './formula.ts';
export {
  onInstall,
  onOpen,
  openCheck,
  openCompare,
  openFunnels,
  openManage,
  openReview,
  openSegment,
} from './menu.ts';
