/** The layers whose code decides what is found in an attachment. */
export const inspectingLayers = ['core', 'prose', 'importers', 'inspecting'] as const;
