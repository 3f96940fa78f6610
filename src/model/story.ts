// A story is several articles about one event.
export type StoryId = string
