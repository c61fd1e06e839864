/** What a resident hands over: what is being written, and what came of what was said before. */
import { seek } from '@components/seek'
import { me } from '@contract/account'
import { handOverSuggestion, readHanded } from '@contract/suggestionHanded'
import { photoWords } from '@components/suggestionWords/copy'
import { MOST_SUGGESTION_PHOTOS, type SuggestionCategory } from '@domain/suggestion'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { choosePictures } from '@platform/pictures'
import { putPhotos } from '@platform/putPhotos'
import { askToNotify } from '@platform/subscription'
import { useQuery } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { handRefusals } from './copy'

export type HandField = 'text' | 'about' | 'name'

export function useHand() {
  const known = useQuery(me, {}).data
  // one's own words stay on the phone only as long as the page does
  const query = useQuery(readHanded, {}, { kept: false })
  const template = known?.templates.suggestion
  const [text, setText] = useState('')
  const [category, setCategory] = useState<SuggestionCategory | null>(null)
  const [named, setNamed] = useState<boolean | null>(null)
  const [photos, setPhotos] = useState<readonly string[]>([])
  const [agreed, setAgreed] = useState(false)
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [done, setDone] = useState(false)
  // the same request as long as nobody knows what came of it and nothing in it changed
  const request = useRef<string | null>(null)
  const first: HandField | null = text.trim() === '' ? 'text' : !category ? 'about' : named === null ? 'name' : null

  const edit = (change: () => void) => {
    request.current = null
    setDone(false)
    change()
  }
  return {
    query,
    communityId: known?.me?.communityId,
    text,
    category,
    named,
    missing: asked ? first : null,
    failure,
    done,
    write: (words: string) => edit(() => setText(words)),
    about: (one: SuggestionCategory) => edit(() => setCategory(one)),
    photos,
    room: MOST_SUGGESTION_PHOTOS - photos.length,
    addPhotos: async (room: number) => {
      const chosen = await choosePictures(room)
      edit(() => setPhotos((old) => [...old, ...chosen]))
    },
    removePhoto: (address: string) => edit(() => setPhotos((old) => old.filter((one) => one !== address))),
    /** One consent brings one message; `agreed` to one more since the page was opened. */
    tell: template === undefined ? null : async () => setAgreed((await askToNotify([template])) === 'accepted'),
    agreed,
    name: (says: boolean) => edit(() => setNamed(says)),
    hand: async () => {
      setAsked(true)
      setFailure(null)
      if (first || !category || named === null) return seek(`${first ?? 'text'}-field`)
      // WeChat asks only from a tap: whoever hands something over wants to hear of it
      if (template) await askToNotify([template])
      request.current ??= await newId()
      const requestId = request.current
      const files = await putPhotos(query.data?.folder, requestId, photos)
      if (!files) return setFailure({ text: photoWords.notSent, again: true })
      const reply = await call(handOverSuggestion, { requestId, category, text: text.trim(), named, files })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, handRefusals))
      request.current = null
      setText('')
      setCategory(null)
      setNamed(null)
      setPhotos([])
      setAsked(false)
      setDone(true)
      await query.reload()
    }
  }
}

export type Hand = ReturnType<typeof useHand>
