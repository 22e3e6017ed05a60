/** Whether a text shows nothing. */
export const isEmptyText = (text: string): boolean => text.replace(/[\s\ufeff\u00ad\u200b]+/g, "") === "";
