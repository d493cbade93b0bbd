/**
 * What is known of one site, as the files of this folder say it (`site.schema.json` explains each
 * field); the build checks them and gives them to the bundle.
 */
export interface Site {
  name: string;
  hosts?: readonly string[];
  paths?: readonly string[];
  container?: string;
  message?: string;
  own?: string;
  other?: string;
  author?: Part;
  me?: Part;
  text?: string;
  notText?: string;
  identity?: string;
  conversation?: Part;
  composer?: string;
}

/** An element; its attribute or its text; and what of that is meant. */
export interface Part {
  selector: string;
  attribute?: string;
  pattern?: string;
}
