/** The application that figures of a bundle link to, in place of web/embed/application.ts. */

/** Address of the application; empty where the build was told none, and figures then have no link. */
export const APP: string = __SITE__;
