/** A workbook on its way onto the roster: put into the cloud, read on as long as somebody looks, confirmed or put away. */
import { beginImport, confirmImport, continueImport, exportRows, listImports, undoImport, type ImportView } from '@contract/workbookRoster'
import { call } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { handOverOffice } from '@platform/keptFile'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { chooseWorkbook, putWorkbook } from '@platform/workbooks'
import { useEffect, useRef, useState } from 'react'
import { beginRefusals, confirmRefusals, continueRefusals, exportRefusals, undoRefusals } from './copy'

/** What is asked once more before it happens. */
export type Asking = { readonly what: 'confirm' | 'drop' | 'undo'; readonly one: ImportView }

export const isUnderWay = ({ state }: ImportView): boolean => state === 'reading' || state === 'ready'

export function useImport() {
  const { community: communityId = '' } = useParams()
  const query = useQuery(listImports, { communityId }, { kept: false })
  const [confirmedId, setConfirmedId] = useState<string | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [asking, setAsking] = useState<Asking | null>(null)

  const imports = query.data?.imports ?? []
  const current = imports.find(isUnderWay) ?? imports.find(({ importId }) => importId === confirmedId) ?? null

  /** What came of a step is newer than the list. */
  const take = (view: ImportView) => {
    if (!query.data) return
    const { folder, imports: listed } = query.data
    const there = listed.some(({ importId }) => importId === view.importId)
    query.put({ folder, imports: there ? listed.map((one) => (one.importId === view.importId ? view : one)) : [view, ...listed] })
    setAsking(null)
  }

  const readOn = async ({ importId }: ImportView) => {
    const reply = await call(continueImport, { importId })
    if (reply.ok) take(reply.data)
    else setFailure(changeFailureWords(reply.failure, continueRefusals))
  }
  const reading = current?.state === 'reading' && !failure ? current : null
  const next = useRef(readOn)
  next.current = readOn
  useEffect(() => {
    if (reading) void next.current(reading)
  }, [reading?.importId, reading?.read])

  return {
    communityId,
    query,
    imports,
    current,
    failure,
    asking,
    ask: (next: Asking | null) => {
      setFailure(null)
      setAsking(next)
    },
    /** Reads on after a failure. */
    goOn: () => setFailure(null),
    begin: async () => {
      const folder = query.data?.folder
      const file = folder === undefined ? null : await chooseWorkbook()
      if (!file) return
      setFailure(null)
      const requestId = await newId()
      const fileId = await putWorkbook(file.address, `${folder}/${requestId}.xlsx`)
      if (fileId === null) return setFailure({ text: beginRefusals.no_file, again: false })
      const reply = await call(beginImport, { requestId, communityId, fileId, fileName: file.name.slice(-80) })
      if (reply.ok) take(reply.data)
      else setFailure(changeFailureWords(reply.failure, beginRefusals))
    },
    confirm: async ({ importId }: ImportView) => {
      const reply = await call(confirmImport, { importId })
      if (reply.ok) {
        setConfirmedId(importId)
        return take(reply.data)
      }
      setAsking(null)
      setFailure(changeFailureWords(reply.failure, confirmRefusals))
    },
    undo: async ({ importId }: ImportView) => {
      const reply = await call(undoImport, { importId })
      if (reply.ok) return take(reply.data)
      setAsking(null)
      setFailure(changeFailureWords(reply.failure, undoRefusals))
    },
    saveFaults: async ({ importId }: ImportView) => {
      const reply = await call(exportRows, { importId })
      if (reply.ok) return void (await handOverOffice(reply.data))
      setFailure(failureWords(reply.failure, exportRefusals))
    }
  }
}

export type Importing = ReturnType<typeof useImport>
