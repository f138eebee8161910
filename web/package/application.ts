/** The application that figures of a bundle link to, in place of web/embed/application.ts. */
import { nothing } from 'lit/html.js';

/** Address of the application with a scenario; without the one that the build was told, a figure names it and has no link. */
export const addressOf = (fragment: string): unknown => (__SITE__ ? __SITE__ + fragment : nothing);
