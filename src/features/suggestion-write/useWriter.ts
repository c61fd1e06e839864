/** An entry that is being written, kept on this phone until the book has it; or one that came back and is completed. */
import { seek } from '@components/seek'
import { photoWords } from '@components/suggestionWords/copy'
import { me } from '@contract/account'
import { amendSuggestion, findSimilar, readBook, readSuggestion, writeSuggestion } from '@contract/suggestion'
import { MOST_SUGGESTION_PHOTOS, type SuggestionCategory } from '@domain/suggestion'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { replace, useParams } from '@platform/navigation'
import { choosePictures } from '@platform/pictures'
import { atWork } from '@platform/placesAtWork'
import { putPhotos } from '@platform/putPhotos'
import { askToNotify } from '@platform/subscription'
import { useQuery } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { amendRefusals, writeRefusals } from './copy'
import { dropDraft, emptyDraft, firstMissing, keepDraft, keptDraft, type Draft } from './draft'
import { useSettled } from './useSettled'

/** Shorter texts are like too many. */
const ENOUGH = 6

export function useWriter() {
  const { building: buildingId = '', id: suggestionId } = useParams()
  const known = useQuery(readSuggestion, suggestionId === undefined ? null : { suggestionId }, { kept: false })
  const folder = useQuery(readBook, buildingId === '' ? null : { buildingId }, { kept: false }).data?.folder
  const [draft] = useState<Draft>(() => (suggestionId === undefined ? keptDraft(buildingId) : emptyDraft))
  const [changed, setChanged] = useState<Partial<Draft>>({})
  const [photos, setPhotos] = useState<readonly string[]>([])
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  // the same request as long as nobody knows what came of it and nothing in it changed
  const request = useRef<string | null>(null)

  const before = known.data?.suggestion
  const now: Draft = before ? { who: 'anonymous', name: '', category: before.category, text: before.text, ...changed } : { ...draft, ...changed }
  const settled = useSettled(now.text.trim())
  const alike = useQuery(findSimilar, before || buildingId === '' || settled.length < ENOUGH ? null : { buildingId, text: settled }, { kept: false }).data?.alike ?? []
  const writer = useQuery(me, {}).data
  const templates = writer?.templates
  const missing = asked ? firstMissing(now) : null

  const change = (part: Partial<Draft>) => {
    request.current = null
    setChanged({ ...changed, ...part })
    if (suggestionId === undefined) keepDraft(buildingId, { ...now, ...part })
  }

  async function send(category: SuggestionCategory): Promise<FailureWords | null> {
    request.current ??= await newId()
    const requestId = request.current
    const files = await putPhotos(folder, requestId, photos)
    if (!files) return { text: photoWords.notSent, again: true }
    const resident = now.who === 'named' ? now.name.trim() : now.who === 'own' ? writer?.me?.name : undefined
    const said = { requestId, category, text: now.text.trim(), files }
    const reply = suggestionId === undefined ? await call(writeSuggestion, { ...said, buildingId, ...(resident ? { resident } : {}) }) : await call(amendSuggestion, { ...said, suggestionId })
    if (!reply.ok) return changeFailureWords(reply.failure, { ...writeRefusals, ...amendRefusals })
    dropDraft(buildingId)
    replace(atWork.suggestion, { id: suggestionId ?? requestId })
    return null
  }

  return {
    isNew: suggestionId === undefined,
    query: known,
    before,
    draft: now,
    photos,
    room: MOST_SUGGESTION_PHOTOS - photos.length - (before?.photos.length ?? 0),
    alike,
    missing,
    failure,
    change,
    addPhotos: async (room: number) => {
      request.current = null
      const chosen = await choosePictures(room)
      setPhotos((old) => [...old, ...chosen])
    },
    removePhoto: (address: string) => {
      request.current = null
      setPhotos((old) => old.filter((one) => one !== address))
    },
    save: async () => {
      setAsked(true)
      setFailure(null)
      const first = firstMissing(now)
      if (first) return seek(`${first}-field`)
      // WeChat asks only from a tap: whoever hands something in wants to hear of it, and of the points that it brings
      const wanted = [templates?.suggestion, templates?.points].flatMap((template) => template ?? [])
      if (wanted.length > 0) await askToNotify(wanted)
      if (now.category) setFailure(await send(now.category))
    }
  }
}

export type Writer = ReturnType<typeof useWriter>
